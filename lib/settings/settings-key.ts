/** Name of the record of settings in the browser's local storage. */
export const SETTINGS_KEY = 'settings';
