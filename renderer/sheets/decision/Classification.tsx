import { Plus, Tags, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useRecordOpener } from '#renderer/actions/record-opener.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import type { Choice } from '#renderer/ui/Option.tsx'
import type { CommandOf } from '#shared/commands/command.ts'
import { classificationOf } from '#shared/decisions/classification.ts'
import type { Decision } from '#shared/decisions/decision.ts'
import type { DecisionSubject, DecisionSubjectId } from '#shared/decisions/subject.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { aimsOf, type DecisionAim, type DecisionAimId } from '#shared/quality/decision-aim.ts'
import { objectivesInOrder } from '#shared/quality/objectives.ts'
import { classificationText as text } from '#shared/text/classification.ts'
import { peopleText } from '#shared/text/people.ts'
import { type NodeKey, nodeChoices, nodeOf } from '../choices.ts'
import { PickDialog } from '../PickDialog.tsx'
import { ThemesDialog } from './ThemesDialog.tsx'
import '../OfficeList.css'

/** What a decision is filed under, and what it concerns. */
export function Classification({ decision }: { readonly decision: Decision }) {
  const data = useData()
  const { themes, themeLinks, subjects } = useMemo(() => classificationOf(data, decision), [data, decision])
  const aims = aimsOf(data, decision.id)
  const [dialog, setDialog] = useState<'themes' | 'subject' | null>(null)
  const file = (kept: Partial<About>) =>
    perform({ type: 'decision.classify', id: decision.id, themes: themeLinks, subjects, aims, ...kept })
  const known = new Set<string>([
    ...subjects.map(({ node }) => `${node.type} ${node.id}`),
    ...aims.map(keyOfAim),
  ])
  function add(key: SubjectKey) {
    if (isNodeKey(key)) {
      const id = newId<DecisionSubjectId>()
      return file({ subjects: [...subjects, { id, decisionId: decision.id, node: nodeOf(key) }] })
    }
    const objectiveId = objectivesInOrder(data).find(({ id }) => key === `objective ${id}`)?.id ?? null
    return file({ aims: [...aims, { id: newId<DecisionAimId>(), decisionId: decision.id, objectiveId }] })
  }
  return (
    <>
      <div className="decision-themes">
        {themes.length === 0 && <span className="office-none">{text.noThemes}</span>}
        {themes.map(({ id, name }) => (
          <Tag key={id}>{name}</Tag>
        ))}
        <Button edits size="s" icon={Tags} onPress={() => setDialog('themes')}>
          {text.chooseThemes}
        </Button>
      </div>
      <h4 className="decision-part">{text.subjects}</h4>
      {known.size > 0 && (
        <ul className="office-list">
          {aims.map((aim) => (
            <AimLine
              key={aim.id}
              aim={aim}
              onRemove={() => file({ aims: aims.filter(({ id }) => id !== aim.id) })}
            />
          ))}
          {subjects.map((subject) => (
            <SubjectLine
              key={subject.id}
              subject={subject}
              onRemove={() => file({ subjects: subjects.filter(({ id }) => id !== subject.id) })}
            />
          ))}
        </ul>
      )}
      <div>
        <Button edits size="s" icon={Plus} onPress={() => setDialog('subject')}>
          {text.addSubject}
        </Button>
      </div>
      {dialog === 'themes' && (
        <ThemesDialog
          decision={decision}
          chosen={themeLinks}
          rest={{ subjects, aims }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'subject' && (
        <PickDialog<SubjectKey>
          title={text.addSubject}
          verb={text.add}
          label={text.subject}
          choices={subjectChoices(data, decision).filter(({ id }) => !known.has(id))}
          onPick={add}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  )
}

type About = Pick<CommandOf<'decision.classify'>, 'subjects' | 'aims'>
/** What a decision may be about, as the id of a choice. */
type SubjectKey = NodeKey | 'perimeter' | `objective ${string}`

function subjectChoices(data: DocumentData, { bodyId }: Decision): readonly Choice<SubjectKey>[] {
  return [
    { id: 'perimeter', label: text.perimeter },
    ...objectivesInOrder(data).map(({ id, name }) => ({
      id: `objective ${id}` as const,
      label: name,
      note: text.objective,
    })),
    ...nodeChoices(data, { type: 'body', id: bodyId }),
  ]
}

function keyOfAim({ objectiveId }: DecisionAim): SubjectKey {
  return objectiveId === null ? 'perimeter' : `objective ${objectiveId}`
}

function isNodeKey(key: SubjectKey): key is NodeKey {
  return key.startsWith('body ') || key.startsWith('entity ')
}

function AimLine({ aim, onRemove }: { readonly aim: DecisionAim; readonly onRemove: Remove }) {
  const { objectiveId } = aim
  const objective = useData((data) => (objectiveId === null ? undefined : data.objective.get(objectiveId)))
  const open = useRecordOpener((opener) => opener.open)
  if (objective === undefined) return <Line name={text.perimeter} onRemove={onRemove} />
  return <Line name={objective.name} onOpen={() => open('objective', objective.id)} onRemove={onRemove} />
}

type SubjectLineProps = { readonly subject: DecisionSubject; readonly onRemove: Remove }

function SubjectLine({ subject, onRemove }: SubjectLineProps) {
  const { type, id } = subject.node
  const name = useData((data) => data[type].get(id)?.name) ?? peopleText.noneFound
  const open = useRecordOpener((opener) => opener.open)
  return <Line name={name} onOpen={() => open(type, id)} onRemove={onRemove} />
}

type Remove = () => Promise<boolean>
type LineProps = { readonly name: string; readonly onOpen?: () => void; readonly onRemove: Remove }

function Line({ name, onOpen, onRemove }: LineProps) {
  return (
    <li className="office-with-actions">
      {onOpen === undefined ? (
        <span>{name}</span>
      ) : (
        <button type="button" className="office-open" onClick={onOpen}>
          {name}
        </button>
      )}
      <span className="office-actions">
        <IconButton
          edits
          icon={X}
          size="s"
          variant="quiet"
          label={`${text.removeSubject} : ${name}`}
          onPress={onRemove}
        />
      </span>
    </li>
  )
}
