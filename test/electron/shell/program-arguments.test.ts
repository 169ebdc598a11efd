import { describe, expect, it } from 'vitest'
import { ownWords, readArguments } from '#electron/shell/program-arguments.ts'

const read = (...words: string[]) => readArguments(words, '/home/marie')

describe('what a start of the program asks for', () => {
  it.each([
    [
      ['verify', 'a.gouvernail', '--json'],
      ['verify', 'a.gouvernail', '--json'],
    ],
    [
      ['--no-sandbox', 'export', 'a.gouvernail'],
      ['export', 'a.gouvernail'],
    ],
    [
      ['decrypt', 'a.gouvernail.age', 'b.gouvernail'],
      ['decrypt', 'a.gouvernail.age', 'b.gouvernail'],
    ],
    [['--help'], ['--help']],
    [['--lang=fr', '--version'], ['--version']],
    [
      ['new', 'verify'],
      ['new', 'verify'],
    ],
  ])('%j is work without a window', (words, command) => {
    expect(read(...words)).toEqual({ kind: 'command-line', words: command })
  })

  it('opens files, found from the folder in which the program was started', () => {
    expect(read('ENT.gouvernail', '/media/cle/B.gouvernail')).toEqual({
      kind: 'windows',
      files: ['/home/marie/ENT.gouvernail', '/media/cle/B.gouvernail'],
      sample: false,
    })
  })

  it('opens a file that a desktop hands over as a URL', () => {
    expect(read('file:///home/marie/Projet%20ENT.gouvernail')).toMatchObject({
      files: ['/home/marie/Projet ENT.gouvernail'],
    })
  })

  it.each([
    'file://serveur.example/partage/Projet.gouvernail',
    'FILE://serveur.example/Projet.gouvernail',
    'file:///Projet%2Fautre.gouvernail',
    'file:///Projet%00.gouvernail',
    'file:///%E0%A4%A',
    'file://[',
  ])('passes over %s, which names no file of this machine, and starts', (word) => {
    expect(read(word)).toEqual({ kind: 'windows', files: [], sample: false })
  })

  it('opens a file whose name comes after a verb of the command line only if it comes first', () => {
    expect(read('a.gouvernail', 'verify')).toMatchObject({ kind: 'windows' })
  })

  it('opens the sample, and passes over the switches of Chromium', () => {
    expect(read('--disable-gpu', '--sample')).toEqual({ kind: 'windows', files: [], sample: true })
    expect(read()).toEqual({ kind: 'windows', files: [], sample: false })
  })
})

describe('the words that are ours', () => {
  it('come after the program when it is packaged', () => {
    expect(ownWords(['/opt/gouvernail', '--sample'], true)).toEqual(['--sample'])
  })

  it('come after the path of the program in development', () => {
    const argv = [
      '/cache/electron',
      '--inspect=0',
      '--remote-debugging-port=0',
      '/work',
      '--lang=fr',
      'a.gouvernail',
    ]

    expect(ownWords(argv, false)).toEqual(['--lang=fr', 'a.gouvernail'])
  })
})
