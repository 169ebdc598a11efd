/** Adds to the XMP packet of a PDF what archive and accessibility checkers look for. */
export function declareConformance(xmp: string, part: 2 | 3): string {
  const end = xmp.lastIndexOf('</rdf:RDF>')
  if (end < 0) throw new Error('The metadata of this PDF are not of the expected form')
  return xmp.slice(0, end) + declaration(part) + xmp.slice(end)
}

// PDF/A does not know the PDF/UA property: its schema has to be described beside it.
function declaration(part: 2 | 3): string {
  const property = [
    '<pdfaProperty:name>part</pdfaProperty:name>',
    '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
    '<pdfaProperty:category>internal</pdfaProperty:category>',
    '<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>',
  ]
  const schema = [
    '<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>',
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
    `<pdfaSchema:property><rdf:Seq>${resource(property)}</rdf:Seq></pdfaSchema:property>`,
  ]
  return [
    '<rdf:Description rdf:about=""',
    ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
    ' xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
    `<pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>`,
    `<pdfaExtension:schemas><rdf:Bag>${resource(schema)}</rdf:Bag></pdfaExtension:schemas>`,
    '</rdf:Description>',
  ].join('')
}

function resource(fields: readonly string[]): string {
  return `<rdf:li rdf:parseType="Resource">${fields.join('')}</rdf:li>`
}
