/** A page as newspapers make them, with an article that a test gives. */

/** Two paragraphs of a story, long enough to be told from labels. */
export const story =
  '<p>The council of Port Ansel voted on Tuesday to close the harbour bridge for three months, and ferries will run instead.</p>' +
  '<p>“We were lucky that nobody was hurt,” said Mira Okoye, the harbour master, who had warned of the cracks in the spring.</p>';

export const page = (article: string, head = '', around = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge closes - The Ansel Courier</title>${head}</head>` +
  `<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>` +
  `<main><article><h1>Bridge closes</h1>${article}</article></main>${around}` +
  '<footer><p>© The Ansel Courier. All rights reserved by the publisher of this page.</p></footer></body></html>';
