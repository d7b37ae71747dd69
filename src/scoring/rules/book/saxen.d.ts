declare module 'saxen' {
  type Decode = (text: string) => string;
  /** A sax parser: it reports elements and text as they come, and throws nothing by itself. */
  export class Parser {
    on(event: 'openTag', handler: (name: string, attributes: () => Record<string, string>, decode: Decode, isClosed: boolean) => void): this;
    on(event: 'closeTag', handler: (name: string, decode: Decode, isClosed: boolean) => void): this;
    on(event: 'text', handler: (text: string, decode: Decode) => void): this;
    on(event: 'error', handler: (error: Error) => void): this;
    parse(xml: string): this;
    stop(): void;
  }
}
