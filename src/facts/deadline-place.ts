import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Finding } from './rule.ts'

/** The deadline of another item as a related place of a finding. */
export function deadlineOf(
  ecosystem: Ecosystem,
  section: 'goals' | 'actions',
  id: string,
): NonNullable<Finding['related']> {
  const path = ecosystem.index.get(section)?.get(id)?.path
  if (path === undefined) return []
  return [{ path: [...path, 'deadline'], message: { nl: 'Dit is die deadline.', en: 'This is that deadline.' } }]
}
