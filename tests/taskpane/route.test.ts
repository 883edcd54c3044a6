import { linkTo, routeOf, type Route } from '../../src/taskpane/route';

test.each<[string, Route]>([
  ['', { page: 'models' }],
  ['#models', { page: 'models' }],
  ['#functions', { page: 'functions' }],
  ['functions', { page: 'functions' }],
  ['#functions/PLAN.UE', { page: 'functions', item: 'PLAN.UE' }],
  ['#models/sales-plan', { page: 'models', item: 'sales-plan' }],
  ['#models/', { page: 'models' }],
  ['#nowhere', { page: 'models' }],
  ['#models/%', { page: 'models' }],
])('the address %s opens %o', (fragment, route) => {
  expect(routeOf(fragment)).toEqual(route);
});

test.each<Route>([{ page: 'models' }, { page: 'functions', item: 'PLAN.UE' }, { page: 'models', item: 'a/b c%' }])(
  'a link to %o leads there',
  (route) => {
    expect(routeOf(linkTo(route))).toEqual(route);
  },
);
