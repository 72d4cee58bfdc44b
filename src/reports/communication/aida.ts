import type { CommunicationAudience } from '../../facts/messages.ts'
import { capital, short } from '../sentences.ts'
import { table } from '../table.ts'
import { audienceName, type Base } from './base.ts'

const stages = ['awareness', 'interest', 'desire', 'action'] as const

/** More boxes in a stage are counted and not drawn. */
const mostBoxes = 8

/** Where each audience stands on the way from knowing of us to joining in; null while the data say so of nobody. */
export function aida(base: Base) {
  const { audiences, label, own } = base
  const staged = stages.flatMap((stage) => audiences.filter(({ aida_stage: at }) => at === stage))
  if (staged.length === 0) return null
  const title = (stage: string) => capital(label(['communication', 'audiences', 'aida_stage'], stage) ?? stage)
  return {
    columns: stages.map((stage) => ({
      node: stage,
      title: title(stage),
      boxes: boxesOf(
        stage,
        staged.filter(({ aida_stage: at }) => at === stage),
        base,
      ),
    })),
    table: table(staged, [
      { title: own.columns.audience, cell: audienceName },
      ...stages.map((stage) => ({
        title: title(stage),
        cell: (audience: CommunicationAudience) => (audience.aida_stage === stage ? '●' : ''),
      })),
    ]),
  }
}

function boxesOf(stage: string, found: readonly CommunicationAudience[], { own, words }: Base) {
  const names = found.map((audience) => short(audienceName(audience), 60))
  const shown = names.length > mostBoxes ? [...names.slice(0, mostBoxes), words.more(names.length - mostBoxes)] : names
  return (shown.length === 0 ? [own.nobody] : shown).map((name, position) => ({
    node: `${stage}${position + 1}`,
    name,
  }))
}
