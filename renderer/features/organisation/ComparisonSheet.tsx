import { GitCompare } from 'lucide-react'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { DifferenceMarkView } from '#renderer/canvas/DifferenceMarkView.tsx'
import type { ComparedDays } from '#renderer/day/use-compared-days.ts'
import { useDifferences } from '#renderer/day/use-differences.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { type DifferenceLine, wordsOfLine } from '#shared/reports/parts/difference-lines.ts'
import { betweenDays, countsText, differenceNouns, dayText as text } from '#shared/text/timeline.ts'

/** Everything that differs between the compared days, by what it is about; each name brings its place to the middle. */
export function ComparisonSheet({ days }: { readonly days: ComparedDays }) {
  const { groups, counts } = useDifferences(days)
  return (
    <>
      <PanelHeader icon={GitCompare} title={betweenDays(days.before, days.after)} note={countsText(counts)} />
      <ul className="comparison-groups" aria-label={text.comparison}>
        {groups.map(({ title, lines }) => (
          <li key={lines[0]?.node?.id ?? title}>
            <About title={title} line={lines[0]} />
            <ul className="comparison-lines">
              {lines.map((line) => (
                <li key={`${line.difference.subject} ${line.difference.id}`} className="comparison-line">
                  <DifferenceMarkView mark={line.sign} />
                  <span>
                    <strong>{differenceNouns[line.sign]}</strong> {wordsOfLine(line)}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

function About({ title, line }: { readonly title: string; readonly line: DifferenceLine | undefined }) {
  const node = line?.node ?? null
  if (node === null) return <strong>{title}</strong>
  return (
    <Button size="s" variant="quiet" onPress={() => shownCanvas()?.flyTo(node.id)}>
      {title}
    </Button>
  )
}
