/** How documents say what rests on whom. */
export const coverWords = {
  nl: {
    nobody: 'niemand',
    nobodyYet: 'bij niemand belegd',
    nobodyButFallback: 'bij niemand belegd, wel iemand die het kan',
    alone: 'rust op één partner',
    aloneWithFallback: 'één partner, wel een vervanger',
    notTakingPart: (name: string) => `${name} (doet niet mee)`,
  },
  en: {
    nobody: 'nobody',
    nobodyYet: 'nobody does this',
    nobodyButFallback: 'nobody does this, though somebody could',
    alone: 'rests on one partner',
    aloneWithFallback: 'one partner, with a stand-in',
    notTakingPart: (name: string) => `${name} (not taking part)`,
  },
}
