import { useMemo } from 'react'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx'
import { CheckList } from '#renderer/ui/CheckList.tsx'
import { Disclosure } from '#renderer/ui/Disclosure.tsx'
import { Form } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { type Directory, schoolNatures } from '#shared/api/imports.ts'
import { deploymentLabels } from '#shared/text/governance-vocabulary.ts'
import { constituencyPlace, natureLabels, importText as text } from '#shared/text/imports.ts'
import { numberText } from '#shared/text/plurals.ts'
import type { DirectoryDraft } from './use-directory-plan.ts'

type DirectoryChoicesProps = { readonly directory: Directory; readonly draft: DirectoryDraft }

const natureChoices = schoolNatures.map((id) => ({ id, label: natureLabels[id] }))
const deploymentChoices = choicesOf(deploymentLabels)

/** What of the file is taken. */
export function DirectoryChoices({ directory, draft: { choice, choose } }: DirectoryChoicesProps) {
  const hasRpis = directory.places.some(({ kind }) => kind === 'rpi')
  const hasClosing = directory.schools.some(({ state }) => state === 'closing')
  return (
    <section className="import-choices" aria-label={text.what}>
      <h3>{text.what}</h3>
      <Form>
        {directory.schools.some(({ sector }) => sector === 'private') && (
          <Checkbox
            label={text.publicOnly}
            isSelected={choice.publicOnly}
            onChange={(publicOnly) => choose({ publicOnly })}
          />
        )}
        <CheckboxGroup
          label={text.natures}
          choices={natureChoices}
          value={[...choice.natures]}
          onChange={(natures) => choose({ natures: new Set(natures) })}
        />
        <div className="import-extras">
          <Checkbox
            label={text.withCommunes}
            isSelected={choice.withCommunes}
            onChange={(withCommunes) => choose({ withCommunes })}
          />
          {hasRpis && (
            <Checkbox
              label={text.withRpis}
              isSelected={choice.withRpis}
              onChange={(withRpis) => choose({ withRpis })}
            />
          )}
          {hasClosing && (
            <Checkbox
              label={text.withClosing}
              isSelected={choice.withClosing}
              onChange={(withClosing) => choose({ withClosing })}
            />
          )}
        </div>
        <Select
          label={text.deployment}
          description={text.deploymentHint}
          choices={deploymentChoices}
          value={choice.deployment}
          onChange={(deployment) => choose({ deployment })}
        />
      </Form>
      <Territories directory={directory} choice={choice} choose={choose} />
    </section>
  )
}

type TerritoriesProps = Pick<DirectoryDraft, 'choice' | 'choose'> & { readonly directory: Directory }

function Territories({ directory, choice, choose }: TerritoriesProps) {
  const { departments, places, schools } = directory
  const counts = useMemo(() => {
    const found = new Map<string, number>()
    for (const { departmentKey, parentKey } of schools) {
      for (const key of [departmentKey, parentKey])
        if (key !== null) found.set(key, (found.get(key) ?? 0) + 1)
    }
    return found
  }, [schools])
  const departmentOf = useMemo(
    () => new Map(schools.map(({ parentKey, departmentKey }) => [parentKey, departmentKey])),
    [schools],
  )
  const constituencies = places.filter(({ kind, key }) => {
    const department = departmentOf.get(key) ?? null
    return kind === 'constituency' && (department === null || choice.departments.has(department))
  })
  const withCount = (key: string, label: string) => ({
    id: key,
    label,
    end: numberText(counts.get(key) ?? 0),
  })
  const kept = constituencies.filter(({ key }) => !choice.withoutConstituencies.has(key))
  // Those of départements that are not shown stay as they were.
  const keep = (chosen: ReadonlySet<string>) => {
    const left = new Set(choice.withoutConstituencies)
    for (const { key } of constituencies) chosen.has(key) ? left.delete(key) : left.add(key)
    choose({ withoutConstituencies: left })
  }
  return (
    <>
      {departments.length > 1 && (
        <Disclosure title={text.departments} isOpenAtFirst end={choice.departments.size}>
          <CheckList
            label={text.departments}
            choices={departments.map(({ key, name }) => withCount(key, name))}
            selected={choice.departments}
            onChange={(chosen) => choose({ departments: new Set(chosen) })}
          />
        </Disclosure>
      )}
      {constituencies.length > 0 && (
        <Disclosure
          title={text.constituencies}
          isOpenAtFirst={departments.length === 1}
          end={`${kept.length} / ${constituencies.length}`}
        >
          <div className="import-all">
            <Button
              size="s"
              variant="quiet"
              onPress={() => keep(new Set(constituencies.map(({ key }) => key)))}
            >
              {text.all}
            </Button>
            <Button size="s" variant="quiet" onPress={() => keep(new Set())}>
              {text.none}
            </Button>
          </div>
          <CheckList
            label={text.constituencies}
            choices={constituencies
              .map(({ key, name }) => withCount(key, constituencyPlace(name)))
              .toSorted((a, b) => a.label.localeCompare(b.label, 'fr', { numeric: true }))}
            selected={new Set(kept.map(({ key }) => key))}
            onChange={keep}
          />
        </Disclosure>
      )}
    </>
  )
}
