import { useData } from '#renderer/document/hooks.ts'
import type { Letterhead } from '#shared/organisation/letterhead.ts'
import { partnerLogosOf } from '#shared/organisation/letterheads.ts'
import { letterheadText as text } from '#shared/text/letterheads.ts'
import { frenchTypography } from '#shared/text/typography.ts'
import { useLogo } from './use-logo.ts'

/** A letterhead as it is printed, on white paper whatever the theme, at about two thirds of its size. */
export function LetterheadPreview({ letterhead }: { readonly letterhead: Letterhead }) {
  const logos = useData((data) => data.partnerLogo)
  const partners = partnerLogosOf(logos, letterhead.id)
  const lines = letterhead.lines.split('\n').filter((line) => line.trim() !== '')
  return (
    <figure className="letterhead-preview" aria-label={text.preview}>
      {letterhead.logo !== null && (
        <Logo sha256={letterhead.logo.sha256} alt={letterhead.logo.description} className="letterhead-own" />
      )}
      {lines.length > 0 && (
        <p className="letterhead-lines">
          {lines.map((line, index) => (
            // Lines have no identity but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: they are only shown
            <span key={index}>{frenchTypography(line)}</span>
          ))}
        </p>
      )}
      {partners.length > 0 && (
        <div className="letterhead-partners">
          {partners.map(({ id, sha256, name }) => (
            <Logo key={id} sha256={sha256} alt={name} className="letterhead-partner" />
          ))}
        </div>
      )}
    </figure>
  )
}

type LogoProps = { readonly sha256: string; readonly alt: string; readonly className: string }

function Logo({ sha256, alt, className }: LogoProps) {
  const url = useLogo(sha256)
  return url === null ? (
    <span className={className}>{alt}</span>
  ) : (
    <img className={className} src={url} alt={alt} />
  )
}
