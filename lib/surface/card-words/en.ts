export { blame, card, comma, count, dir, frame, locale, numerals, quote, relation, row, semicolon, strip, tree, value } from '@/assets/locales/en.json';
