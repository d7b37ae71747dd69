/** Reads a paper as data and sets it; text is never part of the program, so nothing in it can be taken for markup. */
export const typstTemplate = String.raw`
#let d = json(bytes(sys.inputs.paper))
#let p = d.sheet
#let mm(n) = n * 1mm
#set document(title: d.title + " " + d.summary)
#set page(
  width: mm(p.width), height: mm(p.height), margin: (top: mm(p.top), bottom: mm(p.bottom), left: mm(p.left), right: mm(p.right)),
  header: context if counter(page).get().first() > 1 { align(center, text(13pt, str(counter(page).get().first()))) },
  footer: if d.footnote == none { none } else { set text(9pt); d.footnote },
  footer-descent: 20%,
)
#set text(font: "Tinos", fallback: false, lang: "vi", size: 13pt)
#let flat(body) = { set par(first-line-indent: 0pt, justify: false, spacing: 5pt, leading: 5pt); body }
#let inline(parts) = for part in parts { if type(part) == str { part } else { text(weight: if part.at("bold", default: false) { "bold" } else { "regular" }, style: if part.at("italic", default: false) { "italic" } else { "normal" }, part.text) } }
#let ruled(body) = box(inset: (bottom: 3pt), stroke: (bottom: 0.6pt), body)
#let rule(share) = line(length: share, stroke: 0.6pt)
#let at(name) = (left: left, center: center, right: right, justify: left).at(name)

#flat(grid(columns: (2fr, 3fr), column-gutter: 6pt,
  align(center, {
    for row in d.head.superior { text(12pt, upper(row)); linebreak() }
    for row in d.head.issuer { text(12pt, weight: "bold", upper(row)); linebreak() }
    v(1pt); rule(35%); v(2pt)
    text(13pt, d.number)
    if d.isDraft { v(4pt); box(stroke: 0.8pt, inset: 4pt, text(12pt, weight: "bold", d.draftMark)) }
  }),
  align(center, {
    text(12pt, weight: "bold", d.nation); linebreak()
    ruled(text(13pt, weight: "bold", d.motto)); v(4pt)
    text(13pt, style: "italic", d.placeAndDate)
  }),
))
#v(10pt)
#flat(align(center, { text(14pt, weight: "bold", upper(d.title)); linebreak(); text(13pt, weight: "bold", d.summary); v(2pt); rule(20%) }))
#v(8pt)

#set par(first-line-indent: (amount: 1.27cm, all: true), justify: true, leading: 7pt, spacing: 9pt)
#let cell(c, head) = {
  let body = { set text(weight: if head or c.at("bold", default: false) { "bold" } else { "regular" }); c.text }
  table.cell(colspan: c.at("colspan", default: 1), rowspan: c.at("rowspan", default: 1), align: at(c.at("align", default: if head { "center" } else { "left" })) + horizon,
    fill: if "fill" in c { rgb("#" + c.fill) } else { none }, body)
}
#for b in d.blocks {
  if b.kind == "bases" { for row in b.lines { par(text(style: "italic", row)) } }
  if b.kind == "heading" { par(text(weight: "bold", b.text)) }
  if b.kind == "paragraph" { align(at(b.at("align", default: "justify")), par(justify: b.at("align", default: "justify") == "justify", inline(b.text))) }
  if b.kind == "annex" { pagebreak(weak: true); flat(align(center, { text(14pt, weight: "bold", b.label); linebreak(); text(13pt, weight: "bold", b.title) })); v(6pt) }
  if b.kind == "table" {
    set text(size: b.size * 1pt)
    flat(table(columns: b.widths.map(w => w * 1fr), inset: (x: if b.size < 10 { 1pt } else { 2.5pt }, y: 4pt), stroke: 0.5pt,
      table.header(..b.head.flatten().map(c => cell(c, true))), ..b.body.flatten().map(c => cell(c, false))))
  }
}
#for s in d.signatures { v(10pt); flat(block(breakable: false, width: 100%, grid(columns: (1fr, 1fr),
  { text(12pt, weight: "bold", style: "italic", d.recipientsLabel); for row in d.recipients { linebreak(); text(11pt, row) } },
  align(center, { for row in s.authority { text(13pt, weight: "bold", upper(row)); linebreak() }; v(58pt); if s.name != none { text(13pt, weight: "bold", s.name) } }),
))) }
`;
