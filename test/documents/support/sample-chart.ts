const boxes = [
  { x: 340, y: 20, name: 'CPS', detail: 'Comité de pilotage stratégique' },
  { x: 340, y: 150, name: 'CSO', detail: 'Comité de suivi opérationnel' },
  { x: 40, y: 290, name: 'GAP Nord', detail: 'Orval-Nord' },
  { x: 340, y: 290, name: 'GAP Sud', detail: 'Orval-Sud' },
  { x: 640, y: 290, name: 'GAP 2V', detail: 'Deux-Vallées' },
]

const body = boxes
  .map(
    ({ x, y, name, detail }) =>
      `<rect x="${x}" y="${y}" width="220" height="74" rx="6" fill="#ffffff" stroke="#1f3a6e" stroke-width="1.4"/>` +
      `<rect x="${x}" y="${y}" width="5" height="74" fill="#1f3a6e"/>` +
      `<text x="${x + 18}" y="${y + 30}" font-size="17" font-weight="600">${name}</text>` +
      `<text x="${x + 18}" y="${y + 54}" font-size="14">${detail}</text>`,
  )
  .join('')

/** A small organisation chart, as self-contained SVG. */
export const sampleChart = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 390" width="900" height="390" font-family="'Source Sans 3', Arial, sans-serif" fill="#16294d"><g fill="none" stroke="#475063" stroke-width="1.3"><path d="M450 94 V150"/><path d="M450 224 V290"/><path d="M150 290 V257 H750 V290"/></g>${body}</svg>`
