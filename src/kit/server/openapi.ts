import { z } from 'zod';
import { endpointsOf, pathOf, type SliceRoutes } from './http.ts';

type Operation = Record<string, unknown>;

/** OpenAPI 3.1 of every command and query, from the same shapes that check the requests. */
export function openApiOf(slices: Record<string, SliceRoutes>): { openapi: string; info: object; paths: Record<string, Operation> } {
  const paths: Record<string, Operation> = {};
  for (const [name, { kind, spec }] of endpointsOf(slices)) {
    const shape = z.toJSONSchema(spec.input, { io: 'input', unrepresentable: 'any' });
    const common = { operationId: name, summary: spec.summary, tags: [name.split('.')[0]], responses };
    paths[pathOf(name)] = kind === 'query'
      ? { get: { ...common, parameters: parametersOf(shape) } }
      : { post: { ...common, parameters: [idempotencyKey], requestBody: bodyOf(shape, 'file' in spec && spec.file === true) } };
  }
  return { openapi: '3.1.0', info: { title: 'Quyết Thắng', version: '0.1.0' }, paths };
}

const idempotencyKey = { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', minLength: 8, maxLength: 80 } };
const failure = { type: 'object', required: ['code'], properties: {
  code: { type: 'string' }, params: { type: 'object' }, current: {},
  fields: { type: 'array', items: { type: 'object', properties: { path: { type: 'string' }, code: { type: 'string' } } } },
} };
const refused = (description: string) => ({ description, content: { 'application/json': { schema: failure } } });
const responses = {
  200: { description: 'Done', content: { 'application/json': { schema: {} } } },
  400: refused('The input does not have the shape'), 401: refused('Not signed in'), 403: refused('Not allowed'),
  404: refused('Not there, or not yours'), 409: refused('Changed by somebody else meanwhile'), 422: refused('Impossible'),
};

type Shape = { properties?: Record<string, unknown>; required?: string[] };
const parametersOf = ({ properties = {}, required = [] }: Shape) =>
  Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }));

function bodyOf(shape: object, takesFile: boolean) {
  if (!takesFile) return { required: true, content: { 'application/json': { schema: shape } } };
  const schema = { type: 'object', required: ['input', 'file'], properties: { input: shape, file: { type: 'string', format: 'binary' } } };
  return { required: true, content: { 'multipart/form-data': { schema } } };
}
