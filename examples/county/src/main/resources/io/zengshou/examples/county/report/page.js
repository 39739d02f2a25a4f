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
  // In single quotes: it stands in attributes.
  var FONT = "'Source Han Sans SC','Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei','WenQuanYi Micro Hei',sans-serif";
  var RULER = document.createElement('canvas').getContext('2d');
  // Of a screen no wider than this, a chart of the usual size would not be legible.
  var NARROW = 760;
  // One colour and one pattern for each meaning, in all charts; what stands side by side is told apart in grey too.
  var LOOKS = {
    CERTAIN: {color: '#17456b', decal: solid()},
    OPEN: {color: '#f0b45a', decal: stripes(-45, 'dark')},
    UNSETTLED: {color: '#8fb3a0', decal: dots('dark')},
    FULFILLED: {color: '#3f7f5f', decal: solid()},
    AMISS: {color: '#b5472f', decal: stripes(45, 'light')},
    BEFORE: {color: '#aab6c1', decal: solid(), line: 'solid', symbol: 'circle'},
    AFTER: {color: '#2b6f8f', decal: stripes(0, 'light'), line: 'dashed', symbol: 'diamond'},
    AFTER_WITH_GUARANTEES: {color: '#7a4a8c', decal: stripes(90, 'light'), line: 'dotted', symbol: 'rect'},
    HOUSEHOLDS: {color: '#5d5a9c', decal: solid()},
    PERSONS: {color: '#cfc9e8', decal: diamonds('dark')},
    GAIN: {color: '#4f8a3c', decal: dots('light')},
    LOSS: {color: '#e0a79a', decal: stripes(90, 'dark')},
    CASH: {color: '#86651f', decal: stripes(-45, 'light'), line: 'solid', symbol: 'triangle'},
    GUARANTEES: {color: '#e3d3a0', decal: stripes(0, 'dark'), line: 'dashed', symbol: 'rect'},
    INCOME: {color: '#4b5563', decal: solid()}
  };

  function solid() { return {symbol: 'none'}; }

  function stripes(degrees, shade) {
    return {symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: degrees * Math.PI / 180, color: shadeOf(shade)};
  }

  function dots(shade) {
    return {symbol: 'circle', symbolSize: 0.6, dashArrayX: [[0, 7], [3.5, 3.5]], dashArrayY: [3.5, 0], color: shadeOf(shade)};
  }

  function diamonds(shade) {
    return {symbol: 'diamond', symbolSize: 0.9, dashArrayX: [6, 4], dashArrayY: [6, 4], color: shadeOf(shade)};
  }

  function shadeOf(shade) { return shade === 'dark' ? 'rgba(0,0,0,0.45)' : 'rgba(255,255,255,0.6)'; }

  function number(value) {
    return Number(value).toLocaleString('en-US', {maximumFractionDigits: 0});
  }

  function base(spec) {
    return {
      animation: false,
      textStyle: {fontFamily: FONT, fontSize: 13, color: INK},
      color: spec.series.map(function (series) { return LOOKS[series.meaning].color; }),
      legend: spec.series.length > 1
        ? {top: 0, left: 0, itemWidth: 22, itemHeight: 13, selectedMode: false, textStyle: {fontFamily: FONT, fontSize: 13, color: INK}}
        : {show: false},
      grid: {left: 12, right: 30, top: spec.series.length > 1 ? 34 : 14, bottom: 6, containLabel: true}
    };
  }

  function value(name) {
    return {
      type: 'value', name: name, nameLocation: 'end', minInterval: 1,
      axisLabel: {color: SOFT, formatter: number, hideOverlap: true},
      splitLine: {lineStyle: {color: RULE}}
    };
  }

  function category(names, lying, size) {
    return {
      type: 'category', data: names, inverse: lying,
      axisTick: {show: false}, axisLine: {lineStyle: {color: SOFT}},
      axisLabel: {color: INK, interval: 0, width: lying ? size.names : 90, overflow: 'break'}
    };
  }

  function bars(spec, size) {
    var parts = spec.form === 'PARTS';
    var lying = spec.form !== 'COLUMNS';
    var option = base(spec);
    var names = category(spec.categories, lying, size);
    var values = value(spec.unit);
    option.xAxis = lying ? values : names;
    option.yAxis = lying ? names : values;
    if (lying) {
      // Room for the figures behind the bars, and for the unit behind the scale.
      option.grid.right = 12 + Math.max(15 + widthOf(spec.unit) * 1.1, Math.max.apply(null, figuresOf(spec).map(widthOf)));
    } else {
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
        itemStyle: {decal: LOOKS[series.meaning].decal, borderColor: '#fff', borderWidth: parts ? 1 : 0},
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

  // What stands behind the bars.
  function figuresOf(spec) {
    if (spec.form === 'PARTS') {
      return spec.categories.map(function (name, i) { return partsOf(spec, i); });
    }
    return spec.series.flatMap(function (series) { return series.values.map(number); });
  }

  // The figures of a bar of parts stand behind it, in the order of the legend: 30 + 3.
  function partsOf(spec, category) {
    var all = spec.series.map(function (series) { return series.values[category]; });
    while (all.length > 1 && all[all.length - 1] === 0) {
      all.pop();
    }
    return all.map(number).join(' + ');
  }

  function totals(spec) {
    return {
      type: 'bar', stack: 'all', silent: true, data: spec.categories.map(function () { return 0; }),
      itemStyle: {color: 'transparent'}, tooltip: {show: false},
      label: {
        show: true, position: 'right', color: INK, fontSize: 12,
        formatter: function (item) { return partsOf(spec, item.dataIndex); }
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
    option.series = spec.series.map(function (series) {
      var look = LOOKS[series.meaning];
      return {
        type: 'line', name: series.name, data: series.points, symbol: look.symbol, symbolSize: 8, lineStyle: {width: 2.5, type: look.line}
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

  // Near the right edge words end at their mark; where there is no room for them, the number stands alone.
  function laid(mark, at, width, lanes) {
    var text = (mark.sign === 'DROP' ? '▼ ' : '') + mark.label;
    var word = placed(text);
    if (word.lane >= LANES || word.to > width) {
      word = placed(mark.label.split(' ')[0]);
    }
    (lanes[word.lane] = lanes[word.lane] || []).push(word);
    return word;

    function placed(text) {
      var long = widthOf(text) * (mark.sign === 'DROP' ? 1.08 : 1) + 6;
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

  // How wide a text is at 12 pixels, in the font that there is.
  function widthOf(text) {
    RULER.font = '12px ' + FONT;
    return RULER.measureText(text).width;
  }

  function height(spec, size) {
    if (spec.form === 'LINES' || spec.form === 'COLUMNS') {
      return 340;
    }
    var rows = spec.form === 'PARTS' ? 1 : spec.series.length;
    // A long name takes several lines, and all categories are as high as the highest.
    var lines = spec.categories.map(function (name) { return Math.ceil(widthOf(name) * 1.15 / size.names); });
    var each = Math.max(8 + 17 * rows, 6 + 18 * Math.max.apply(null, lines.concat(1)));
    return 80 + 22 * (legendRows(spec, size.width) - 1) + spec.categories.length * each;
  }

  // In what size a chart is drawn; it scales with the page.
  function sizeOf(figure) {
    if (window.innerWidth <= NARROW) {
      return {width: 400, names: 130};
    }
    return figure.parentNode.className === 'stacked' ? {width: 900, names: 290} : {width: 560, names: 190};
  }

  function drawn(option, width, height) {
    var chart = echarts.init(null, null, {renderer: 'svg', ssr: true, width: width, height: height});
    chart.setOption(option);
    return chart;
  }

  document.querySelectorAll('script[data-chart]').forEach(function (data) {
    var spec = JSON.parse(data.textContent);
    var figure = document.getElementById(data.dataset.chart);
    var size = sizeOf(figure);
    var option = spec.form === 'LINES' ? lines(spec) : bars(spec, size);
    option.grid.top += 22 * (legendRows(spec, size.width) - 1);
    var chart = drawn(option, size.width, height(spec, size));
    if (spec.marks && spec.marks.length > 0) {
      var plain = option.grid.top;
      marked(option, spec.marks, spec.marks.map(function (mark) { return chart.convertToPixel({xAxisIndex: 0}, mark.across); }), size.width, legendRows(spec, size.width));
      chart.dispose();
      chart = drawn(option, size.width, height(spec, size) + option.grid.top - plain);
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
