export * from './article';
export * from './claim';
export * from './claim-source';
export * from './comparison';
export * from './match';
export * from './names';
export * from './result';
