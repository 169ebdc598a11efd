import 'react'

// Packages whose style sheet is their main file.
declare module '@fontsource-variable/public-sans'

declare module 'react' {
  // Custom properties are how a component hands figures to its style sheet.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined
  }
}
