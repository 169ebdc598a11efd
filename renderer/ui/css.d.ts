// Packages whose style sheet is their main file.
declare module '@fontsource-variable/public-sans'
