import fc from 'fast-check'

/**
 * The same random cases in every run, so that a change is refused for what it does and not for its luck. `SEED=2 npm test`
 * tries others.
 */
const seed = process.env.SEED || '1'
if (!/^\d+$/.test(seed)) throw new Error(`SEED takes a whole number, not ${seed}`)
fc.configureGlobal({ seed: Number(seed) })
