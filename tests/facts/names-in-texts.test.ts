import { expect, test } from 'vitest'
import { namesInTexts } from '../../src/facts/names-in-texts.ts'

test('finds names as whole words, in other capitals and over the end of a line', () => {
  const names = ['Staalwerk Oost', 'KPN', "'t Hof", 'Één & Zoon', 'A', 'Oost']
  expect(namesInTexts(names, ["KPN's net", 'STAALWERK\n  OOST.'])).toEqual(['Staalwerk Oost', 'KPN', 'Oost'])
  expect(namesInTexts(names, ["bij 't hof, met e\u0301e\u0301n & zoon"])).toEqual(["'t Hof", 'Één & Zoon'])
  expect(namesInTexts(names, ['kpn, A, Staalwerk Oosterhout, Noordoost, Oost1, Staalwerk', 'oost'])).toEqual(['Oost'])
  expect(namesInTexts(['...', ''], ['...'])).toEqual([])
})

test('finds names with another apostrophe, and with or without the stops of B.V.', () => {
  const names = ["Kapitein's Bank", 'Jansen B.V.', 'De Vries en Zn.', 'Koop N.V.']
  expect(namesInTexts(names, ['Kapitein’s Bank en Jansen BV, met De Vries en Zn, en Koop NV'])).toEqual(names)
  expect(namesInTexts(['Jansen B.V', 'Jansen', 'Kern'], ['Jansen B.V. en A.B.Jansen, d.w.z.Kern'])).toHaveLength(3)
  expect(namesInTexts(['P.'], ['plan P is klaar'])).toEqual([])
  expect(namesInTexts(['Jansen BV', 'Kapitein’s Bank'], ["Jansen B.V. en Kapitein's Bank"])).toHaveLength(2)
})

test('stays quick with a thousand names, also where all begin with the same word', () => {
  const names = Array.from({ length: 1000 }, (_, at) => `Stichting nummer ${at}`)
  const texts = Array.from({ length: 2000 }, () => `Bellen met de Stichting over het plan ${'en nog wat '.repeat(40)}`)
  const begun = performance.now()
  expect(namesInTexts(names, [...texts, 'stichting nummer 999'])).toEqual(['Stichting nummer 999'])
  expect(performance.now() - begun).toBeLessThan(5000)
})
