import type { ArithmeticFault, ArithmeticLanguage, CheckedSentence } from './arithmetic-fault';
import { findConversionFaults } from './find-conversion-faults';
import { findPartsFaults } from './find-parts-faults';
import { findPercentFaults } from './find-percent-faults';

/** All sums of a sentence that do not hold beyond rounding; empty for almost every sentence. */
export const findArithmeticFaults = (sentence: CheckedSentence, language: ArithmeticLanguage): ArithmeticFault[] => [
  ...findConversionFaults(sentence),
  ...findPartsFaults(sentence, language),
  ...findPercentFaults(sentence, language),
];
