/** Whether the text was put on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Saves a text as a file by a link with a blob address: needs no permission. */
export async function saveFile(name: string, type: string, text: string): Promise<boolean> {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // the download has its own hold on the blob once the click is handled
  await new Promise(requestAnimationFrame);
  URL.revokeObjectURL(href);
  return true;
}
