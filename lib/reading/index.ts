export * from './card-control';
export * from './page-session';
