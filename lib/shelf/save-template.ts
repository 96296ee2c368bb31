import { csvTemplate } from '@/lib/packs/csv-pack';
import { saveFile } from './save-file';

/** Saves the empty table that a pack can be written in with any spreadsheet. */
export const saveTemplate = (): void => saveFile('lateral-pack-template.csv', [csvTemplate()], 'text/csv');
