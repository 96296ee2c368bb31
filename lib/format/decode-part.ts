/** A part of an address with its escapes undone; as it stands where they are broken, for addresses are typed and pasted. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
