/** The annexes in the order in which the chapters point to them; only those that hold something get a letter. */
const annexNames = [
  'targets',
  'background',
  'partners',
  'autonomy',
  'flows',
  'stakeholders',
  'offer',
  'leadership',
  'goals',
  'money',
  'risks',
  'sources',
] as const

export type Annex = (typeof annexNames)[number]

/** The letter of every annex; null for one that holds nothing. */
export function letters(holds: Readonly<Record<Annex, boolean>>): Readonly<Record<Annex, string | null>> {
  const present = annexNames.filter((annex) => holds[annex])
  const letter = (annex: Annex) => (holds[annex] ? String.fromCharCode(65 + present.indexOf(annex)) : null)
  return {
    targets: letter('targets'),
    background: letter('background'),
    partners: letter('partners'),
    autonomy: letter('autonomy'),
    flows: letter('flows'),
    stakeholders: letter('stakeholders'),
    offer: letter('offer'),
    leadership: letter('leadership'),
    goals: letter('goals'),
    money: letter('money'),
    risks: letter('risks'),
    sources: letter('sources'),
  }
}
