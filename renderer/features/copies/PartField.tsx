import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx'
import { parcelChoices } from '#shared/parcel/choices.ts'
import { copyText as text } from '#shared/text/copies.ts'
import { type Extent, partId } from './extent.ts'
import { partChoicesOf } from './sending.ts'

type PartFieldProps = { readonly extent: Extent; readonly onChange: (extent: Extent) => void }

/** All of the document, or which part of it. */
export function PartField({ extent, onChange }: PartFieldProps) {
  return (
    <>
      <RadioGroup
        label={text.extent}
        choices={[
          { id: 'everything', label: text.everything },
          { id: 'part', label: text.part },
        ]}
        value={extent.isPart ? 'part' : 'everything'}
        onChange={(id) => onChange({ ...extent, isPart: id === 'part' })}
      />
      {extent.isPart && <Part extent={extent} onChange={onChange} />}
    </>
  )
}

function Part({ extent, onChange }: PartFieldProps) {
  const data = useData()
  const parts = useMemo(() => parcelChoices(data), [data])
  const choices = useMemo(() => partChoicesOf(parts), [parts])
  return (
    <ComboBox
      label={text.partLabel}
      choices={choices}
      value={partId(extent.part)}
      placeholder={text.partPlaceholder}
      emptyText={text.noSuchPart}
      isRequired
      onChange={(id) =>
        onChange({ isPart: true, part: parts.find(({ record }) => record.id === id)?.scope ?? null })
      }
    />
  )
}
