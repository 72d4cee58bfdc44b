import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { likec4, openApi } from './other-languages.mjs'
import { ruleset } from './ruleset.mjs'

/**
 * What each program reads, for each size, `a/1` to `c/1000`: the ecosystem itself (`own/a/1/ecosystem.yaml`) and, in another
 * folder because `eco` reads all YAML in its own, the same with its dates as text for programs that read YAML 1.1
 * (`other/a/1/quoted.yaml`), an API description of as many lines (`openapi.yaml`), and a model of LikeC4 with the same parties,
 * goals, actions and relations (`c4/model.c4`).
 */
export function peersData({ lean, small, large, folder, eco }) {
  const home = join(folder, 'peers')
  mkdirSync(home)
  const { stdout, status } = spawnSync(process.execPath, [eco, 'schema'], { encoding: 'utf8', maxBuffer: 1e9 })
  if (status !== 0) throw new Error('eco schema failed')
  writeFileSync(join(home, 'schema.json'), stdout)
  writeFileSync(join(home, 'ruleset.json'), JSON.stringify(ruleset(JSON.parse(stdout))))
  put(home, 'a/1', lean(small), small)
  put(home, 'b/1', lean(large), large)
  for (let seed = 1; seed <= 1000; seed++) put(home, `c/${seed}`, lean(small, { seed }), small)
  return home
}

function put(home, name, text, size) {
  const write = (file, content) => {
    mkdirSync(dirname(join(home, file)), { recursive: true })
    writeFileSync(join(home, file), content)
  }
  write(`own/${name}/ecosystem.yaml`, text)
  write(`own/${name}/eco.config.yaml`, 'methods: [all]\n')
  write(`other/${name}/quoted.yaml`, text.replace(/(: )(\d{4}-\d\d-\d\d)(?=,|$)/gm, "$1'$2'"))
  write(`other/${name}/openapi.yaml`, openApi(text.split('\n').length))
  write(`other/${name}/c4/model.c4`, likec4(size))
}

/** The version that is in the lock, so that the report says what was measured. */
export function versionOf(name, peers) {
  return JSON.parse(readFileSync(join(peers, 'package.json'), 'utf8')).dependencies[name]
}
