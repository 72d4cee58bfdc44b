import { editionFor } from '../src/edition.ts'
import { reports } from '../src/reports/reports.ts'
import { exampleCalled, print } from './reports/writing.ts'
export function bench() {
  const out = []
  const example = exampleCalled('pps-klimaatadaptatie')
  for (let i = 0; i < 8; i++) {
    const c = process.cpuUsage()
    for (const l of ['nl', 'en'] as const) {
      for (const { id } of reports)
        print(id, editionFor({ ...example }, { audience: 'public', unmarked: 'public', language: l }), l)
    }
    const d = process.cpuUsage(c)
    out.push(Math.round((d.user + d.system) / 1000))
  }
  console.log('BENCH', out.join(' '))
}
