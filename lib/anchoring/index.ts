export * from './anchor';
export * from './anchor-again';
export * from './anchor-quotes';
export * from './live-text';
export * from './quote';
export * from './seen-text';
