// What citeproc-js writes for the invented works of the tests: `tests/exporters/citations/oracle/`.
//
// Needed only to make the data anew, after a change of works, styles or words of a language. The tests read the data
// and run without it. In a folder outside the repository, with Node.js 18 or newer:
//
//     npm install citeproc
//     NODE_PATH=$PWD/node_modules node REPOSITORY/tools/references_oracle.mjs
//
// citeproc-js is under the CPAL or the AGPL: it is run here, and no part of it is shipped.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(path.join((process.env.NODE_PATH ?? '.').split(':')[0], 'here.js'));
const CSL = require('citeproc');

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'tests', 'exporters', 'citations', 'oracle');
const STYLES = ['ama', 'apa', 'chicago-author-date', 'harvard', 'ieee', 'mla', 'nature', 'vancouver'];
const LANGUAGES = ['en-US', 'de-DE', 'fr-FR'];

const works = JSON.parse(fs.readFileSync(path.join(folder, 'works.json'), 'utf8'));
const byId = new Map(works.map((work) => [work.id, work]));

const tag = (name) => (state, text) => `<${name}>${text}</${name}>`;
CSL.Output.Formats.tagged = {
  text_escape: (text) => text ?? '',
  bibstart: '',
  bibend: '',
  '@font-style/italic': tag('i'),
  '@font-style/oblique': tag('i'),
  '@font-style/normal': tag('plain'),
  '@font-variant/small-caps': tag('sc'),
  '@passthrough/true': CSL.Output.Formatters.passthrough,
  '@font-variant/normal': tag('plain'),
  '@font-weight/bold': tag('b'),
  '@font-weight/normal': tag('plain'),
  '@font-weight/light': false,
  '@text-decoration/none': false,
  '@text-decoration/underline': tag('u'),
  '@vertical-align/sup': tag('sup'),
  '@vertical-align/sub': tag('sub'),
  '@vertical-align/baseline': false,
  '@strip-periods/true': CSL.Output.Formatters.passthrough,
  '@strip-periods/false': CSL.Output.Formatters.passthrough,
  '@quotes/true': (state, text) => (text ? state.getTerm('open-quote') + text + state.getTerm('close-quote') : ''),
  '@quotes/inner': (state, text) =>
    text ? state.getTerm('open-inner-quote') + text + state.getTerm('close-inner-quote') : '',
  '@quotes/false': false,
  '@cite/entry': (state, text) => text,
  '@bibliography/entry': (state, text) => text,
  '@display/block': (state, text) => `\n${text}\n`,
  '@display/left-margin': (state, text) => `<number>${text}</number>`,
  '@display/right-inline': (state, text) => text,
  '@display/indent': (state, text) => `\n${text}\n`,
  '@showid/true': (state, text) => text,
  '@URL/true': (state, text) => text,
  '@DOI/true': (state, text) => text,
};

for (const style of STYLES) {
  for (const language of LANGUAGES) {
    const sys = {
      retrieveLocale: (name) => {
        const file = path.join(root, 'resources', 'locales-csl', `locales-${name}.xml`);
        return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
      },
      retrieveItem: (id) => structuredClone(byId.get(id)),
    };
    const text = fs.readFileSync(path.join(root, 'resources', 'styles-csl', `${style}.csl`), 'utf8');
    const engine = new CSL.Engine(sys, text, language, true);
    engine.setOutputFormat('tagged');
    engine.updateItems(works.map((work) => work.id));
    const [about] = engine.makeBibliography();
    const bibliography = about.entry_ids.map(([id]) => ({
      id,
      // One by one: a work that the style leaves out of the list has an id in it and no entry.
      entry: (engine.makeBibliography({ include: [{ field: 'id', value: id }] })[1][0] ?? '').trimEnd(),
      citation: engine.makeCitationCluster([{ id }]),
    }));
    const target = path.join(folder, `${style}.${language}.json`);
    fs.writeFileSync(target, `${JSON.stringify(bibliography, null, 1)}\n`);
    console.log(`${target}: ${bibliography.length}`);
  }
}
