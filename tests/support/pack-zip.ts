import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** Zips carry a time for each file; this one never changes, so that the same files give the same bytes. */
const NO_TIME = new Date(Date.UTC(2000, 0, 1));

/** All files of a folder, as paths inside it with forward slashes, in one order on every system. */
export function filesIn(folder: string, inside = ''): readonly string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? filesIn(folder, path) : [path];
    })
    .sort();
}

/** A zip of these files of a folder: the same bytes for the same files, whoever makes it and when. */
export async function packZip(folder: string, files: readonly string[] = filesIn(folder)): Promise<Buffer> {
  const zip = new JSZip();
  for (const file of files.toSorted()) zip.file(file, readFileSync(join(folder, file)), { date: NO_TIME, createFolders: false, unixPermissions: 0o644 });
  return zip.generateAsync({ type: 'nodebuffer', platform: 'UNIX', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
