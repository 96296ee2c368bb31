export * from './client';
export * from './protocol';
export * from './server';
