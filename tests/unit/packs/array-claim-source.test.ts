import { createArrayClaimSource } from '@/lib/packs/array-claim-source';
import { describeClaimSource } from '../store/claim-source-contract';

describeClaimSource('claim source in memory', (packs, rejections) => Promise.resolve(createArrayClaimSource(packs, rejections)));
