import manifest from '../package.json' with { type: 'json' }

/** The version of `eco`, as `package.json` says it. */
export const version: string = manifest.version

declare const buildMark: string | undefined

/** One word for the code itself, which changes with every change of it; what is tested without being built has no such word. */
export const build: string = typeof buildMark === 'undefined' ? version : buildMark
