/* Sends a table of measurements to the ledger and shows what became of each site's rows. */
document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!form.matches('form[data-import]')) {
    return;
  }
  event.preventDefault();
  const file = form.elements.table.files[0];
  const dryRun = event.submitter?.value !== 'import';
  const result = document.getElementById('result');
  if (!file) {
    form.elements.table.focus();
    return;
  }
  result.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(`${form.action}?dryRun=${dryRun}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'text/csv',
        'Ledger-Source': 'import-page',
        'X-CSRF-TOKEN': form.elements._csrf.value,
        'X-Requested-With': 'fetch',
      },
      body: await file.arrayBuffer(),
    });
    const body = await answer.json();
    result.replaceChildren(answer.ok ? reported(body) : refused(body));
    form.elements.import.disabled = !(answer.ok && dryRun && body.sites.some((s) => s.outcome === 'MEASURED'));
  } catch {
    result.replaceChildren(refused({ detail: 'The ledger does not answer. Nothing is known to be stored; please try again.' }));
  }
  result.removeAttribute('aria-busy');
  result.querySelector('h2').focus();
});

/* Another file must be checked anew. */
document.addEventListener('change', (event) => {
  if (event.target.matches('form[data-import] input[type=file]')) {
    event.target.form.elements.import.disabled = true;
    document.getElementById('result').replaceChildren();
  }
});

const copyOf = (name) => document.getElementById(name).content.firstElementChild.cloneNode(true);

const fill = (part, words) => {
  for (const [name, text] of Object.entries(words)) {
    part.querySelector(`[data-is=${name}]`).textContent = text;
  }
  return part;
};

const list = (items) => {
  const ul = document.createElement('ul');
  ul.className = 'steps';
  for (const item of items) {
    ul.append(Object.assign(document.createElement('li'), { textContent: item }));
  }
  return ul;
};

const cell = (error) =>
  `Row ${error.row}${error.column ? `, ${error.column}` : ''}: ${error.message}`;

const OUTCOMES = {
  true: { MEASURED: 'Would be measured', UNCHANGED: 'Already so', REFUSED: 'Would be refused' },
  false: { MEASURED: 'Measured', UNCHANGED: 'Already so', REFUSED: 'Refused' },
};
const CHIPS = { MEASURED: 'chip-good', UNCHANGED: 'chip', REFUSED: 'chip-bad' };

const row = (site, dryRun) => {
  const tr = fill(copyOf('import-row'), {
    site: site.siteId,
    from: site.effectiveFrom ? australian(site.effectiveFrom) : '',
    rows: site.rows.length > 1 ? `${site.rows[0]} to ${site.rows.at(-1)}` : `${site.rows[0]}`,
    outcome: OUTCOMES[dryRun][site.outcome],
  });
  tr.querySelector('[data-is=outcome]').classList.add(CHIPS[site.outcome]);
  const says = site.errors.length ? site.errors.map(cell) : site.explanation.map((s) => `${dated(s.says)}: ${s.result}`);
  tr.querySelector('[data-is=says]').append(list(says));
  return tr;
};

const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

const reported = (report) => {
  const of = (outcome) => report.sites.filter((s) => s.outcome === outcome).length;
  const part = fill(copyOf('import-report'), {
    title: report.dryRun ? 'What would become of it' : 'What became of it',
    summary:
      `${count(of('MEASURED'), 'site', 'sites')} ${report.dryRun ? 'would be measured' : 'measured'}, ` +
      `${of('UNCHANGED')} already so, ${of('REFUSED')} refused.` +
      (report.dryRun ? ' Nothing is stored yet.' : ''),
  });
  part.querySelector('tbody').append(...report.sites.map((s) => row(s, report.dryRun)));
  if (report.errors.length) {
    part.querySelector('[data-is=nowhere]').append(list(report.errors.map(cell)));
    part.querySelector('[data-is=nowhere]').hidden = false;
  }
  return part;
};

const refused = (problem) => {
  const part = fill(copyOf('import-problem'), { detail: problem.detail ?? 'The table was not taken.' });
  part.append(list((problem.errors ?? []).map((e) => `${e.field} ${e.message}`.trim())));
  return part;
};

/* A date as Australians write it; what is none, as it stands in the table. */
const australian = (text) => {
  const date = new Date(`${text}T00:00:00`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime())
    ? date.toLocaleDateString('en-AU', { day: 'numeric', month: 'long', year: 'numeric' })
    : text;
};

const dated = (says) => says.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => australian(date));
