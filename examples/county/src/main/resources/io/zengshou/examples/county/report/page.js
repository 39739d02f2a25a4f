'use strict';
// Draws each chart once, as an SVG that scales with the page and needs no script afterwards.
(function () {
  var INK = '#1d2733';
  var SOFT = '#5b6673';
  var RULE = '#d5dbe1';
  var FONT = '"Source Han Sans SC","Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",sans-serif';
  // Dark, light and between: told apart in grey too, and each with a pattern of its own.
  var COLOURS = ['#17456b', '#f0b45a', '#8fb3a0', '#b5472f'];
  var DECALS = [
    {symbol: 'none'},
    {symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: 'rgba(0,0,0,0.45)'},
    {symbol: 'circle', symbolSize: 0.6, dashArrayX: [[0, 7], [3.5, 3.5]], dashArrayY: [3.5, 0], color: 'rgba(0,0,0,0.45)'},
    {symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4, color: 'rgba(255,255,255,0.6)'}
  ];

  function number(value) {
    return Number(value).toLocaleString('en-US', {maximumFractionDigits: 0});
  }

  function base(spec) {
    return {
      animation: false,
      textStyle: {fontFamily: FONT, fontSize: 13, color: INK},
      color: COLOURS,
      legend: spec.series.length > 1
        ? {top: 0, left: 0, itemWidth: 22, itemHeight: 13, selectedMode: false, textStyle: {fontFamily: FONT, fontSize: 13, color: INK}}
        : {show: false},
      grid: {left: 4, right: 90, top: spec.series.length > 1 ? 34 : 14, bottom: 6, containLabel: true}
    };
  }

  function value(name) {
    return {
      type: 'value', name: name, nameLocation: 'end', minInterval: 1,
      axisLabel: {color: SOFT, formatter: number, hideOverlap: true},
      splitLine: {lineStyle: {color: RULE}}
    };
  }

  function category(names, lying, wide) {
    return {
      type: 'category', data: names, inverse: lying,
      axisTick: {show: false}, axisLine: {lineStyle: {color: SOFT}},
      axisLabel: {color: INK, interval: 0, width: lying ? (wide ? 290 : 190) : 90, overflow: 'break'}
    };
  }

  function bars(spec, wide) {
    var parts = spec.form === 'PARTS';
    var lying = spec.form !== 'COLUMNS';
    var option = base(spec);
    var names = category(spec.categories, lying, wide);
    var values = value(spec.unit);
    option.xAxis = lying ? values : names;
    option.yAxis = lying ? names : values;
    if (!lying) {
      option.grid.right = 10;
      option.grid.top = 56;
    }
    option.series = spec.series.map(function (series, i) {
      return {
        type: 'bar', name: series.name, data: series.values,
        stack: parts ? 'all' : undefined, barMaxWidth: lying ? 22 : 56, barGap: '8%',
        itemStyle: {decal: DECALS[i % DECALS.length], borderColor: '#fff', borderWidth: parts ? 1 : 0},
        label: {show: !parts, position: lying ? 'right' : 'top', color: INK, fontSize: 12, formatter: told}
      };
    });
    if (parts) {
      option.series.push(totals(spec));
    }
    return option;

    function told(item) { return number(item.value); }
  }

  // The figures of a bar of parts stand behind it, in the order of the legend: 30 + 3.
  function totals(spec) {
    return {
      type: 'bar', stack: 'all', silent: true, data: spec.categories.map(function () { return 0; }),
      itemStyle: {color: 'transparent'}, tooltip: {show: false},
      label: {
        show: true, position: 'right', color: INK, fontSize: 12,
        formatter: function (item) {
          var all = spec.series.map(function (series) { return series.values[item.dataIndex]; });
          while (all.length > 1 && all[all.length - 1] === 0) {
            all.pop();
          }
          return all.map(number).join(' + ');
        }
      }
    };
  }

  function lines(spec) {
    var option = base(spec);
    option.grid.right = 30;
    option.grid.top = 60;
    option.grid.bottom = 26;
    option.xAxis = Object.assign(value(spec.across), {nameLocation: 'middle', nameGap: 26, scale: true});
    option.yAxis = value(spec.up);
    option.yAxis.nameTextStyle = {align: 'left'};
    option.series = spec.series.map(function (series, i) {
      return {
        type: 'line', name: series.name, data: series.points, symbol: ['circle', 'diamond', 'rect', 'triangle'][i % 4], symbolSize: 8,
        lineStyle: {width: 2.5, type: ['solid', 'dashed', 'dotted', 'solid'][i % 4]}
      };
    });
    return option;
  }

  function height(spec) {
    if (spec.form === 'LINES' || spec.form === 'COLUMNS') {
      return 340;
    }
    var rows = spec.form === 'PARTS' ? 1 : spec.series.length;
    return 80 + spec.categories.length * (8 + 17 * rows);
  }

  document.querySelectorAll('script[data-chart]').forEach(function (data) {
    var spec = JSON.parse(data.textContent);
    var figure = document.getElementById(data.dataset.chart);
    var wide = figure.parentNode.className === 'stacked';
    var chart = echarts.init(null, null, {renderer: 'svg', ssr: true, width: wide ? 900 : 560, height: height(spec)});
    chart.setOption(spec.form === 'LINES' ? lines(spec) : bars(spec, wide));
    var holder = document.createElement('div');
    holder.innerHTML = chart.renderToSVGString();
    chart.dispose();
    var svg = holder.querySelector('svg');
    var title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = spec.description;
    svg.insertBefore(title, svg.firstChild);
    figure.insertBefore(svg, figure.firstChild);
  });
  document.documentElement.dataset.drawn = String(document.querySelectorAll('figure.chart svg').length);
})();
