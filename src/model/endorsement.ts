import { date, group, reference } from './fields.ts'

/** A partner who agreed with a text, and when. */
export const endorsement = group({ partner: reference('partners', 'Wie', 'Who') }, { date: date('Wanneer', 'When') })
