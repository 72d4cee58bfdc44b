import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The programs beside `eco`: what each does of the same work, and its words on the command line for the ecosystems of one size
 * (`files` of a name in a folder, and `pattern` of them). None may tell anyone that it was run.
 */
export const programs = [
  {
    name: 'ajv-cli',
    does: 'the schema (dates as text)',
    words: ({ pattern }) => [
      'validate',
      '--strict=false',
      '--all-errors',
      '-s',
      'schema.json',
      '-d',
      pattern('other', 'quoted'),
    ],
  },
  {
    name: 'v8r',
    does: 'the schema (dates as text)',
    words: ({ pattern }) => ['--no-ignore', '--schema', 'schema.json', pattern('other', 'quoted')],
  },
  {
    name: '@stoplight/spectral-cli',
    does: 'the schema and 12 rules on one file',
    words: ({ pattern }) => ['lint', '--ruleset', 'ruleset.json', pattern('own', 'ecosystem')],
  },
  {
    name: '@redocly/cli',
    does: 'its recommended rules, on an API description of as many lines',
    words: ({ files }) => ['lint', '--extends=recommended', ...files('other', 'openapi')],
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  },
  {
    name: 'eslint',
    does: 'the recommended rules of its plugin for YAML',
    words: ({ pattern, peers }) => ['--config', join(peers, 'eslint.config.mjs'), pattern('own', 'ecosystem')],
  },
  {
    name: 'likec4',
    does: 'its own language: parties, goals, actions and what is between them, without layout',
    words: ({ size }) => (size === 'c' ? undefined : ['validate', '--ignore-layout', join('other', size, '1', 'c4')]),
    whyNot: 'a thousand ecosystems are no one model',
  },
]

/** The file that runs when the program is called by its name. */
export function entryOf(name, peers) {
  const folder = join(peers, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0])
}
