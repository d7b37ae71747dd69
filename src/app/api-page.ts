import type { openApiOf } from '../kit/server/openapi.ts';

const escape = (text: string) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

type Operation = { operationId: string; summary: string; parameters?: { name: string; required: boolean; schema?: unknown }[]; requestBody?: unknown };

/** The API as a page to read: no script, nothing loaded from elsewhere. */
export function apiPage({ paths }: ReturnType<typeof openApiOf>): string {
  const sections = Object.entries(paths).map(([path, methods]) => {
    const [method, operation] = Object.entries(methods)[0] as [string, Operation];
    return `<details><summary><code>${method.toUpperCase()} ${escape(path)}</code> ${escape(operation.summary)}</summary>
      <pre>${escape(JSON.stringify(operation.requestBody ?? operation.parameters, null, 2))}</pre></details>`;
  });
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>API Quyết Thắng</title>
    <style>body{font:15px/1.6 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#16202b}summary{cursor:pointer;padding:.4rem 0}pre{overflow:auto;background:#eef2f6;padding:1rem}</style></head>
    <body><h1>API Quyết Thắng</h1><p>${sections.length} lệnh và truy vấn. Máy đọc: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1).</p>${sections.join('')}</body></html>`;
}
