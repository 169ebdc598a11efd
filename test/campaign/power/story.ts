/** The files of the place where the writer works. */
export const fileNames = {
  document: 'projet.gouvernail',
  copy: 'copie.gouvernail',
  export: 'export.bin',
  backup: 'sauvegarde',
  reports: 'reports.txt',
} as const

/** An export of many sectors that says which one it is, everywhere. */
export function exported(turn: number): Uint8Array {
  return Buffer.from(`export ${turn};`.repeat(3000))
}
