import { sampleFiles } from './sample-files';

/** The samples of this build. */
export const BUNDLED_SAMPLES = sampleFiles(
  import.meta.glob<string>('../../assets/samples/*/index.html', { query: '?raw', import: 'default', eager: true }),
  import.meta.glob<string>('../../assets/samples/*/expected.json', { query: '?raw', import: 'default', eager: true }),
);
