import { expect, test } from 'vitest'
import { anchor } from '../../src/reports/anchor.ts'

test('is what GitHub makes of a heading', () => {
  expect(anchor('3. Jansen & Zn. (Noord)')).toBe('3-jansen--zn-noord')
  expect(anchor('1. Coöperatie *De_Élan* 50%')).toBe('1-coöperatie-de_élan-50')
  expect(anchor('2. 🌱 <b>x</b> [a](b)\n\u202eend')).toBe('2--bxb-ab-end')
})

test('is nothing where readers of Markdown may differ', () => {
  for (const name of ['https://e.nl', 'Άλφα', '東京', '½ wereld', 'Ⅻ', 'İstanbul', 'a'.repeat(300)])
    expect(anchor(`1. ${name}`)).toBe(null)
})
