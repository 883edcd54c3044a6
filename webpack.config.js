// Builds two things that know nothing of each other: the add-in (dist/, what is hosted and what Excel loads) and, with
// `--env workbook`, the browser workbook that stands in for Excel on `npm start` and in the browser tests.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { sources } = require('webpack');
const { requireAfresh } = require('./scripts/require-typescript.cjs');
const { keyOf, TextsPlugin } = require('./scripts/texts-loader.cjs');

const microsoftCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** The address that manifest.xml is written with; a build puts its own in place of it. */
const manifestAddress = 'https://localhost:3000';
const officeFiles = path.dirname(require.resolve('@microsoft/office-js/package.json')) + '/dist';

const rules = [
  // Types are checked once, by `npm run types`.
  {
    test: /\.tsx?$/,
    use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
  },
  { test: /\.css$/, use: ['style-loader', 'css-loader'] },
];
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** A module of the build-time rooms. */
const requireTypeScript = (file) => requireAfresh(path.resolve(__dirname, 'src', file));

/** Emits what follows from the sources: `make` gives the files, from the modules as they are at each build. */
class MadeFilesPlugin {
  constructor(make) {
    this.make = make;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('MadeFilesPlugin', (compilation) => {
      compilation.hooks.processAssets.tap('MadeFilesPlugin', () => {
        for (const file of this.make()) compilation.emitAsset(file.path, new sources.RawSource(file.content));
      });
    });
  }
}

/** The add-in as Excel loads it. `workbook`: office.js comes from the browser workbook instead of Microsoft. */
function addIn({ production, address, workbook, outputPath }) {
  return {
    name: 'addin',
    mode: production ? 'production' : 'development',
    // Whoever is served it as it is hosted, the tests, looks at no map.
    devtool: production && workbook ? false : 'source-map',
    // `functions` comes first and alone, so that formulas compute before the pane is there; the pane shares its modules.
    entry: {
      functions: './src/excel/register.ts',
      taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
    },
    output: { path: outputPath, filename: '[name].js', chunkFilename: '[name].[contenthash:8].js', clean: !workbook },
    target: ['web', 'es2022'],
    module: {
      rules: [
        ...rules,
        // What a part of the pane does not use stays out of it: no module of ours does anything by being loaded.
        { include: path.resolve(__dirname, 'src'), sideEffects: false },
        {
          test: /\.tsx?$/,
          include: ['functions', 'templates', 'plan', 'analysis', 'decision', 'taskpane/analyse'].map((room) =>
            path.resolve(__dirname, 'src', room),
          ),
          enforce: 'pre',
          loader: path.resolve(__dirname, 'scripts/texts-loader.cjs'),
        },
        {
          test: /\.tsx?$/,
          include: path.resolve(__dirname, 'src/taskpane'),
          enforce: 'pre',
          loader: path.resolve(__dirname, 'scripts/styles-loader.cjs'),
        },
        {
          test: /@fluentui[\\/]react-[^\\/]*[\\/]lib[\\/].*\.js$/,
          loader: path.resolve(__dirname, 'scripts/icons-loader.cjs'),
        },
        {
          test: /@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/,
          loader: path.resolve(__dirname, 'scripts/tokens-loader.cjs'),
        },
      ],
    },
    resolve,
    performance: { hints: false },
    plugins: [
      new TextsPlugin(),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'blocking',
        inject: 'body',
        officeJs: workbook ? '/office/office.js' : microsoftCdn,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', globOptions: { ignore: ['**/screenshot*.png'] } },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(manifestAddress, address),
          },
        ],
      }),
      // functions.json in every language, the help pages and the keyboard shortcuts; what the pane shows of the help.
      new MadeFilesPlugin(() => requireTypeScript('metadata/index.ts').metadataFiles(address)),
      new MadeFilesPlugin(() => [requireTypeScript('metadata/help-file.ts').helpFile(keyOf)]),
      // Excel would not read it.
      ...(workbook ? [new MadeFilesPlugin(() => [requireTypeScript('metadata/index.ts').shortNameFile()])] : []),
      // The gallery's cards and pictures, and the help pages of the models.
      new MadeFilesPlugin(() =>
        requireTypeScript('metadata/model-files.ts').modelFiles(new Date().toISOString().slice(0, 10)),
      ),
    ],
  };
}

/** The page with the grid, and what stands where Microsoft's office.js stands in the pane's frame. */
function browserWorkbook({ production, outputPath }) {
  return {
    name: 'workbook',
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: {
      workbook: './src/browser-workbook/page/index.ts',
      'office/office': './src/browser-workbook/frame/office.ts',
    },
    output: { path: outputPath, filename: '[name].js' },
    target: ['web', 'es2022'],
    module: {
      rules: [
        ...rules,
        {
          test: /@univerjs[\\/]sheets-formula-ui[\\/]lib[\\/]es[\\/]index\.js$/,
          loader: path.resolve(__dirname, 'scripts/univer-loader.cjs'),
        },
      ],
    },
    resolve,
    performance: { hints: false },
    // It stands in for Excel and is hosted nowhere: to make it small takes a minute that nobody gets back. Its React is
    // nobody's here to debug, and as developers load it a page opens a second later.
    optimization: { nodeEnv: 'production', minimize: false },
    plugins: [
      new HtmlPlugin({
        template: './src/browser-workbook/page/index.html',
        filename: 'index.html',
        chunks: ['workbook'],
      }),
      new CopyPlugin({
        patterns: [
          // office.js looks for its parts beside /office/office.js, which loads it under another name.
          { from: 'office.js', to: 'office/microsoft-office.js' },
          { from: 'excel-web-16.00.js', to: 'office/excel-web-16.00.js' },
          ...['en-us', 'ru-ru', 'zh-cn', 'vi-vn'].map((locale) => ({
            from: `${locale}/office_strings.js`,
            to: `office/${locale}/office_strings.js`,
          })),
          // Already minified by Microsoft, and not ours to change.
        ].map((file) => ({ ...file, context: officeFiles, info: { minimized: true } })),
      }),
    ],
  };
}

function remembered(name, production) {
  return {
    type: 'filesystem',
    name: `${name}-${production ? 'production' : 'development'}`,
    cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
    buildDependencies: {
      config: [
        'webpack.config.js',
        ...['texts', 'styles', 'tokens', 'icons', 'univer'].map((of) => `scripts/${of}-loader.cjs`),
      ].map((file) => path.resolve(__dirname, file)),
    },
  };
}

module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  const address = (env.address ?? process.env.npm_package_config_address ?? manifestAddress).replace(/\/+$/, '');
  const outputPath = path.resolve(__dirname, env.out ?? 'dist');
  const devServer = {
    port: Number(env.port ?? 3000),
    static: false,
    hot: false,
    liveReload: false,
    // To this machine itself, packing takes longer than sending.
    compress: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    // No script of the server's own: the bundles are those that Excel would load.
    client: false,
  };
  if (env.WEBPACK_SERVE && !env.workbook) {
    // Excel loads add-ins over https only; the certificate is the one that office-addin-debugging installs.
    devServer.server = { type: 'https', options: await require('office-addin-dev-certs').getHttpsServerOptions() };
  }
  const configurations = [addIn({ production, address, workbook: Boolean(env.workbook), outputPath })];
  if (env.workbook) configurations.push(browserWorkbook({ production, outputPath }));
  configurations[0].devServer = devServer;
  // What is hosted is built from nothing; what is served here remembers the modules that have not changed.
  if (env.workbook) {
    for (const one of configurations) one.cache = remembered(one.name, production);
  }
  return configurations;
};
