/** Frames that any figure fits: a frame that names what happens wins over them when both are near. */
export const GENERAL: ReadonlySet<string> = new Set(['rose', 'fell', 'grew', 'measured', 'recorded', 'found', 'used', 'forecast', 'requested', 'produced', 'claimed', 'lost', 'lasted', 'announced', 'investigated', 'counted', 'polled', 'offered', 'sold', 'bought', 'searched', 'cancelled', 'closed', 'suspended', 'casualties', 'carried', 'identified', 'visited', 'protested', 'at-risk', 'affected', 'agreed', 'reopened', 'rejected', 'approved', 'ordered', 'banned', 'declared', 'called', 'blamed', 'met', 'denied', 'criticised', 'registered', 'signed']);

/** Frames of verbs that say how something changed, by a figure or to it. */
export const CHANGES: ReadonlySet<string> = new Set(['rose', 'fell', 'grew']);

/** Frames of what is done to people last. */
export const HARM: ReadonlySet<string> = new Set(['killed', 'injured']);

/** Frames of where people stay. */
export const WHEREABOUTS: ReadonlySet<string> = new Set(['population', 'sheltered']);
