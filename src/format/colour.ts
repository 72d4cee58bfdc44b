import { Chalk } from 'chalk'
import type { Paint } from './paint.ts'

const chalk = new Chalk({ level: 1 })

export const colour: Paint = {
  severity: { error: chalk.red.bold, warning: chalk.yellow, info: chalk.cyan },
  place: chalk.bold,
  faint: chalk.dim,
  good: chalk.green,
}
