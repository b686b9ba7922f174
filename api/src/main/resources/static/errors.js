const mostIssues = 10;

/** Something that went wrong, in words for whoever reads the page. */
export class Told extends Error {
}

/** What an answer says that went wrong, or a sentence for answers that do not come from Holdplan. */
async function told(response, text) {
  const body = await response.json().catch(() => ({}));
  const issues = body.issues ?? [];
  const lines = issues.length > 1
    ? [...issues.slice(0, mostIssues).map((it) => it.message), ...(issues.length > mostIssues ? ['…'] : [])]
    : [];
  return Object.assign(new Told([body.detail ?? text('noAnswer'), ...lines].join('\n')), { status: response.status, body });
}

/** Asks the service in the language of the page. Fails with words for the reader. */
export async function ask(path, options, text) {
  let response;
  try {
    response = await fetch(path, { ...options, headers: { 'Accept-Language': document.documentElement.lang, ...options?.headers } });
  } catch {
    throw new Told(text('noAnswer'));
  }
  if (!response.ok) {
    throw await told(response, text);
  }
  return response;
}

/** What to say of an error; what nobody thought of goes to those who look after the page. */
export function sentence(error, text) {
  if (error instanceof Told) {
    return error.message;
  }
  console.error(error);
  return text('unexpected');
}
