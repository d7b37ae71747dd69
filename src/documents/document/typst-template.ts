/** Reads a paper as data and sets it; text is never part of the program, so nothing in it can be taken for markup. */
export const typstTemplate = String.raw`
#let d = json(bytes(sys.inputs.paper))
#let (sheet: p, sizes: s, spacing: gaps, front: f) = d
#let mm(n) = n * 1mm
#let pt(n) = n * 1pt
// Lines are as high as in Word: from ascender to descender, and what is left to 1.15 of a line of Times (1.15 em) between them.
#let between(size) = pt(size) * (gaps.line * 1.15 - 1.107)
// A word wider than its column comes with marks where it is broken.
#let soft(value) = value.split("\u{200b}").join(linebreak())
#set document(title: d.name)
#set page(
  width: mm(p.width), height: mm(p.height), margin: (top: mm(p.top), bottom: mm(p.bottom), left: mm(p.left), right: mm(p.right)),
  header-ascent: 0pt, header: context if counter(page).get().first() > 1 { block(width: 100%, height: mm(p.top), align(center + horizon, text(pt(s.pageNumber), str(counter(page).get().first())))) },
  footer-descent: 25%, footer: { set text(pt(s.foot)); set par(justify: false, first-line-indent: 0pt); grid(columns: (1fr, auto), column-gutter: 12pt, soft(d.foot.note), soft(d.foot.code)) },
)
#set text(font: "Tinos", fallback: false, lang: "vi", region: "VN", size: pt(s.body), overhang: false, top-edge: 0.891em, bottom-edge: -0.216em, hyphenate: false)
#show heading: set text(size: pt(s.body), weight: "regular")
#show heading: set block(above: 0pt, below: 0pt)
#show heading: it => it.body
#let flat(body) = { set par(first-line-indent: 0pt, justify: false, spacing: 0pt, leading: 1.5pt); body }
#let strong-if(on) = if on { "bold" } else { "regular" }
#let slant-if(on) = if on { "italic" } else { "normal" }
#let styled(size, body, bold: false, italic: false) = text(pt(size), weight: strong-if(bold), style: slant-if(italic), if type(body) == str { soft(body) } else { body })
#let rows(lines, size, bold: false, italic: false) = lines.map(one => styled(size, one, bold: bold, italic: italic)).join(linebreak())
// A rule under a line: a share of what the line takes, and never more than the column has.
#let rule(body, share) = layout(area => line(length: calc.min(measure(body).width, area.width) * share, stroke: 0.6pt))
#let at(name) = (left: left, center: center, right: right, justify: left).at(name)

#flat(grid(columns: d.headShares.map(n => n * 1fr),
  align(center, {
    if f.superior.len() > 0 { rows(f.superior, s.superior); linebreak() }
    rows(f.issuer, s.issuer, bold: true)
    v(2pt); if f.issuer.len() > 0 { rule(styled(s.issuer, f.issuer.last(), bold: true), d.ruleShare) }; v(4pt)
    styled(s.number, f.number)
    if f.subject != none { v(3pt); block(inset: (x: 6pt), heading(level: 1, outlined: false, styled(s.subject, f.subject))) }
    if f.draft != none { v(5pt); box(stroke: 0.8pt, inset: 4pt, styled(s.draft, f.draft, bold: true)) }
  }),
  align(center, {
    styled(s.nation, f.nation, bold: true); linebreak()
    styled(s.motto, f.motto, bold: true)
    v(2pt); rule(styled(s.motto, f.motto, bold: true), 1); v(4pt)
    styled(s.place, f.placeAndDate, italic: true)
  }),
))
#v(14pt)
#if f.title != "" { flat(align(center, {
  heading(level: 1, styled(s.title, f.title, bold: true))
  if f.summary != "" { v(2pt); block(width: d.summaryShare * 100%, styled(s.summary, f.summary, bold: true)); v(3pt); rule(styled(s.summary, f.summary, bold: true), d.ruleShare) }
})); v(10pt) }

#set par(justify: true, leading: between(s.body), spacing: between(s.body) + pt(gaps.before))
#let runs(parts) = for part in parts { text(weight: strong-if(part.bold), style: slant-if(part.italic), soft(part.text)) }
#let line-of(b) = {
  let body = if b.depth != none { heading(level: b.depth, text(pt(b.size), runs(b.runs))) } else { runs(b.runs) }
  let set-line = align(at(b.align), pad(left: mm(b.leftMm), par(justify: b.align == "justify", first-line-indent: (amount: if b.indent { mm(gaps.firstLineMm) } else { 0pt }, all: true), text(pt(b.size), body))))
  if b.keep { block(width: 100%, sticky: true, set-line) } else { set-line }
}
#let cell(c) = table.cell(colspan: c.colspan, rowspan: c.rowspan, breakable: c.mayBreak, align: at(c.align) + horizon, fill: if c.fill != none { rgb("#" + c.fill) } else { none },
  text(weight: strong-if(c.bold), style: slant-if(c.italic), c.lines.map(soft).join(linebreak())))
#let table-of(b) = { set text(size: pt(b.size)); block(above: 8pt, below: 8pt, flat(table(columns: b.widths.map(w => w * 1fr), inset: (x: pt(b.inset), y: pt(b.air)), stroke: 0.5pt,
  table.header(..b.head.map(cell)), ..b.body.map(cell)))) }
#let pieces(list) = for b in list { if b.kind == "line" { line-of(b) } else if b.kind == "table" { table-of(b) } else { pagebreak(weak: true) } }

#pieces(d.main)
#let recipients = if d.recipients.len() > 0 { styled(s.recipientsLabel, d.recipientsLabel, bold: true, italic: true); linebreak(); rows(d.recipients, s.recipients) }
// Names stand on one line, however many lines of authority are above them.
#let signers(all) = grid(columns: all.map(one => 1fr), column-gutter: 8pt, row-gutter: pt(gaps.forThePen), align: center + top,
  ..all.map(one => rows(one.authority, s.authority, bold: true)), ..all.map(one => styled(s.signer, one.name, bold: true)))
#if d.signers.len() > 0 or d.recipients.len() > 0 { v(pt(gaps.beforeSignature)); flat(block(breakable: false, width: 100%,
  if d.signers.len() < 2 { grid(columns: (1fr, 1fr), column-gutter: 8pt, recipients, if d.signers.len() == 1 { signers(d.signers) }) }
  else { signers(d.signers); if d.recipients.len() > 0 { v(14pt); recipients } })) }
#pieces(d.annexes)
`;
