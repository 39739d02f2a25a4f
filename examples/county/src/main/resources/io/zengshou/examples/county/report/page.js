'use strict';
// Draws each chart once, as an SVG that scales with the page and needs no script afterwards.
(function () {
  var INK = '#1d2733';
  var SOFT = '#5b6673';
  var RULE = '#d5dbe1';
  var WARNING = '#a3361f';
  // Words of marks stand in lanes above a plot: so high, so many.
  var LANE = 19;
  var LANES = 10;
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
      grid: {left: 12, right: 90, top: spec.series.length > 1 ? 34 : 14, bottom: 6, containLabel: true}
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
      axisLabel: {color: INK, interval: 0, width: lying ? (wide ? 290 : 215) : 90, overflow: 'break'}
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
    var falls = spec.series.some(function (series) { return series.values.some(function (value) { return value < 0; }); });
    if (falls) {
      // Room for the figures to the left of bars that go left; the names stay at the edge.
      values.boundaryGap = ['25%', 0];
      names.axisLine = {show: false, onZero: false};
    }
    option.series = spec.series.map(function (series, i) {
      return {
        type: 'bar', name: series.name, data: series.values.map(bar),
        stack: parts ? 'all' : undefined, barMaxWidth: lying ? 22 : 56, barGap: '8%',
        itemStyle: {decal: DECALS[i % DECALS.length], borderColor: '#fff', borderWidth: parts ? 1 : 0},
        markLine: falls && i === 0
          ? {silent: true, symbol: 'none', label: {show: false}, lineStyle: {type: 'solid', color: SOFT}, data: [{xAxis: 0}]}
          : undefined,
        label: {show: !parts, position: lying ? 'right' : 'top', color: INK, fontSize: 12, formatter: told}
      };
    });
    if (parts) {
      option.series.push(totals(spec));
    }
    return option;

    function told(item) { return number(item.value); }

    function bar(value) {
      return value < 0 ? {value: value, label: {position: lying ? 'left' : 'bottom'}} : value;
    }
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
    if (spec.scale === 'DAYS') {
      option.xAxis.axisLabel.formatter = day;
    }
    option.yAxis = value(spec.up);
    option.yAxis.scale = true;
    option.yAxis.nameTextStyle = {align: 'left'};
    option.series = spec.series.map(function (series, i) {
      return {
        type: 'line', name: series.name, data: series.points, symbol: ['circle', 'diamond', 'rect', 'triangle'][i % 4], symbolSize: 8,
        lineStyle: {width: 2.5, type: ['solid', 'dashed', 'dotted', 'solid'][i % 4]}
      };
    });
    return option;
  }

  function day(number) {
    return new Date(number * 86400000).toISOString().slice(0, 10);
  }

  // Each mark has a line through the plot, and its words above it, in the first lane that has room for them.
  function marked(option, marks, places, width, legend) {
    var lanes = [];
    var words = marks.map(function (mark, i) { return laid(mark, places[i], width, lanes); });
    var top = 12 + 22 * legend;
    option.grid.top = top + LANE * lanes.length + 28;
    option.series[0].markLine = {
      silent: true, symbol: 'none', label: {show: false},
      data: marks.map(function (mark) { return {xAxis: mark.across, lineStyle: styleOf(mark)}; })
    };
    option.graphic = words.map(function (word) {
      var style = styleOf(word.mark);
      return {
        type: 'line', silent: true, style: {stroke: style.color, lineWidth: style.width, lineDash: style.type === 'solid' ? null : [4, 3]},
        shape: {x1: word.at, x2: word.at, y1: top + LANE * word.lane + 4, y2: option.grid.top}
      };
    }).concat(words.map(function (word) {
      return {
        type: 'text', silent: true, left: word.from, top: top + LANE * word.lane,
        style: {text: word.text, font: (word.mark.sign === 'DROP' ? 'bold ' : '') + '12px ' + FONT, fill: styleOf(word.mark).color, backgroundColor: '#fff', padding: [1, 2]}
      };
    }));
  }

  function styleOf(mark) {
    return mark.sign === 'DROP' ? {color: WARNING, type: 'solid', width: 1.6} : {color: SOFT, type: 'dashed', width: 1};
  }

  // Near the right edge words end at their mark; in the last lane there is room for the number alone.
  function laid(mark, at, width, lanes) {
    var text = (mark.sign === 'DROP' ? '▼ ' : '') + mark.label;
    var word = placed(text);
    if (word.lane >= LANES) {
      word = placed(mark.label.split(' ')[0]);
    }
    (lanes[word.lane] = lanes[word.lane] || []).push(word);
    return word;

    function placed(text) {
      var long = widthOf(text) + 4;
      var from = Math.max(2, at + long > width - 12 ? at - long + 3 : at - 3);
      var lane = 0;
      while (lane < LANES + 1 && (lanes[lane] || []).some(function (other) { return from < other.to + 6 && other.from < from + long + 6; })) {
        lane++;
      }
      return {mark: mark, text: text, at: at, from: from, to: from + long, lane: lane};
    }
  }

  // A legend that is too long for a row goes on in the next one.
  function legendRows(spec, width) {
    var rows = 1;
    var used = 0;
    spec.series.forEach(function (series) {
      var long = widthOf(series.name) * 1.1 + 38;
      if (used > 0 && used + long > width) {
        rows++;
        used = 0;
      }
      used += long;
    });
    return rows;
  }

  // Chinese characters are twice as wide as others.
  function widthOf(text) {
    return Array.from(text).reduce(function (sum, one) { return sum + (one.codePointAt(0) < 0x2000 ? 6.8 : 12); }, 0);
  }

  function height(spec) {
    if (spec.form === 'LINES' || spec.form === 'COLUMNS') {
      return 340;
    }
    var rows = spec.form === 'PARTS' ? 1 : spec.series.length;
    return 80 + spec.categories.length * (8 + 17 * rows);
  }

  function drawn(option, width, height) {
    var chart = echarts.init(null, null, {renderer: 'svg', ssr: true, width: width, height: height});
    chart.setOption(option);
    return chart;
  }

  document.querySelectorAll('script[data-chart]').forEach(function (data) {
    var spec = JSON.parse(data.textContent);
    var figure = document.getElementById(data.dataset.chart);
    var wide = figure.parentNode.className === 'stacked';
    var width = wide ? 900 : 560;
    var option = spec.form === 'LINES' ? lines(spec) : bars(spec, wide);
    var chart = drawn(option, width, height(spec));
    if (spec.marks && spec.marks.length > 0) {
      var plain = option.grid.top;
      marked(option, spec.marks, spec.marks.map(function (mark) { return chart.convertToPixel({xAxisIndex: 0}, mark.across); }), width, legendRows(spec, width));
      chart.dispose();
      chart = drawn(option, width, height(spec) + option.grid.top - plain);
    }
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
