/**
 * What `model/notation.ts` judges, as patterns for a schema: a test holds each against the other. Years run from 0010 to
 * 9990, and a month has the days that it has, also in a leap year.
 */

const year = '(?!000|999[1-9])\\d{4}'
const long = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])'
const short = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)'
const february = '02-(?:0[1-9]|1\\d|2[0-8])'
const leapYear = '(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)'
const day = `(?:${year}-(?:${long}|${short}|${february})|(?!000|999[1-9])${leapYear}-02-29)`

export const idText = '^[a-z0-9]+(?:-[a-z0-9]+)*$'
export const dayText = `^${day}$`
export const dateText = `^(?:${year}(?:-(?:0[1-9]|1[0-2]))?|${day})$`

/** A year without quotes is a number. */
export const [yearFrom, lastYear] = [1000, 9990]

/** The largest number that can be summed and written out in full. */
export const largest = 1e14

/** The largest amount of money. */
export const largestAmount = 1e12
