import { describe, expect, test } from 'vitest'
import {
  formatComputed,
  formatMoney,
  formatNumber,
  formatPercentage,
  formatPrice,
  formatShare,
  plainNumber,
} from '../../src/i18n/format.ts'

describe('a number', () => {
  test('that somebody wrote keeps all its decimals, and is never written with an exponent', () => {
    const written = [0.0041, 12.75, 1234.5678, -0.5, -1234, 0, 1e-7, 1.5e-9, 1e21, 2 ** 53, 999.9999, 1e6 + 0.000001]
    expect(written.map((value) => formatNumber(value, 'nl'))).toEqual([
      '0,0041',
      '12,75',
      '1.234,5678',
      '-0,5',
      '-1.234',
      '0',
      '0,0000001',
      '0,0000000015',
      '1.000.000.000.000.000.000.000',
      '9.007.199.254.740.992',
      '999,9999',
      '1.000.000,000001',
    ])
    expect(formatNumber(12500.25, 'en')).toBe('12,500.25')
    expect(formatPercentage(50.04, 'nl')).toBe('50,04%')
  })

  test('says nothing of how computers add', () => {
    expect(formatNumber(0.1 + 0.2, 'nl')).toBe('0,3')
    expect(formatNumber(1.1 * 3, 'en')).toBe('3.3')
    expect(plainNumber(-0.1 - 0.2)).toBe('-0.3')
  })

  test('that was computed has few decimals, but below 1 two figures that say something', () => {
    const computed = [63.636363, 12.04, 0.5, 0.04166, 0.000123456, -0.0333, 1e-17, 0, 100]
    expect(computed.map((value) => formatShare(value, 'nl'))).toEqual([
      '63,6%',
      '12%',
      '0,5%',
      '0,042%',
      '0,00012%',
      '-0,033%',
      '0%',
      '0%',
      '100%',
    ])
    expect(formatComputed(1 / 3, 'en')).toBe('0.33')
    expect(formatComputed(10 / 3, 'en')).toBe('3.33')
  })

  test('of money that was measured keeps what cents do not say', () => {
    expect([0.0024, 7.5, 2520000, -0.125].map((value) => formatPrice(value, 'EUR', 'en'))).toEqual([
      '€0.0024',
      '€7.50',
      '€2,520,000',
      '-€0.125',
    ])
    expect(formatPrice(0.0024, 'CHF', 'nl')).toBe('CHF 0,0024')
  })
  test('is all or nothing as a share only where it is', () => {
    const shares = [100, 99.9, 99.4, 0.1, 0, 100.4, -0.2].map((value) => formatShare(value, 'nl', 0))
    expect(shares).toEqual(['100%', 'ruim 99%', '99%', 'minder dan 1%', '0%', 'ruim 100%', '0%'])
    expect([50.04, 50, 49.96, 50.3].map((value) => formatShare(value, 'nl'))).toEqual([
      'ruim 50%',
      '50%',
      '50%',
      '50,3%',
    ])
    expect([99.96, 99.94, 100, 0.04].map((value) => formatShare(value, 'en'))).toEqual([
      'over 99.9%',
      '99.9%',
      '100%',
      '0.04%',
    ])
  })
})

test('a currency that is called as something every object has stands as it is', () => {
  for (const currency of ['__proto__', 'constructor', 'toString'])
    expect(formatMoney(1200, currency, 'nl')).toBe(`${currency} 1.200`)
})
